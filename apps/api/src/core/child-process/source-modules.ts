const HOOK = `
import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, next) {
    const isOwnSource = context.parentURL?.endsWith('.ts') && specifier.startsWith('.');
    return next(isOwnSource ? specifier.replace(/\\.js$/, '.ts') : specifier, context);
  },
});`;

/**
 * Node arguments that let a child run from TypeScript source, where imports name the built `.js`
 * files; none for built code.
 */
export const sourceArguments = (moduleUrl: string): string[] =>
  moduleUrl.endsWith('.ts')
    ? [
        '--disable-warning=ExperimentalWarning',
        '--import',
        `data:text/javascript,${encodeURIComponent(HOOK)}`,
      ]
    : [];
