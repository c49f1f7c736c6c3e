import type { OpenAPIObject } from '@nestjs/swagger';

type Path = OpenAPIObject['paths'][string];
type Operation = NonNullable<Path['get']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** A schema as indented text in which every named schema is a link to its own entry. */
const schemaText = (schema: unknown): string =>
  escapeHtml(JSON.stringify(schema, null, 2) ?? '').replaceAll(
    /&quot;#\/components\/schemas\/(\w+)&quot;/g,
    '<a href="#schema-$1">$1</a>',
  );

const idOf = (method: string, path: string): string =>
  `${method}-${path}`.replaceAll(/[^\w-]+/g, '-');

const parametersTable = ({ parameters = [] }: Operation): string => {
  const rows = parameters.flatMap((parameter) =>
    'name' in parameter
      ? [
          `<tr><th scope="row">${escapeHtml(parameter.name)}</th><td>${parameter.in}</td><td>${parameter.required === true ? 'yes' : 'no'}</td><td><code>${schemaText(parameter.schema)}</code></td></tr>`,
        ]
      : [],
  );
  if (rows.length === 0) return '';
  return `<table><caption>Parameters</caption><thead><tr><th scope="col">Name</th><th scope="col">In</th><th scope="col">Required</th><th scope="col">Schema</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
};

const bodyText = ({ requestBody }: Operation): string =>
  requestBody === undefined
    ? ''
    : `<h4>Body</h4><pre>${schemaText('content' in requestBody ? requestBody.content : requestBody)}</pre>`;

const responsesText = ({ responses }: Operation): string =>
  Object.entries(responses)
    .map(([status, response]) => {
      const content =
        response !== undefined && 'content' in response ? response.content : undefined;
      const body = content === undefined ? '' : `<pre>${schemaText(content)}</pre>`;
      return `<h4>${escapeHtml(status)}</h4>${body}`;
    })
    .join('');

const operationHtml = (method: string, path: string, operation: Operation): string => `
<details id="${idOf(method, path)}">
<summary><b class="${method}">${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code>${operation.security === undefined ? ' <small>no sign-in needed</small>' : ''}</summary>
${operation.summary === undefined ? '' : `<p>${escapeHtml(operation.summary)}</p>`}
${parametersTable(operation)}${bodyText(operation)}${responsesText(operation)}
</details>`;

const operationsHtml = ({ paths }: OpenAPIObject): string =>
  Object.entries(paths)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([path, item]) =>
      METHODS.flatMap((method) => {
        const operation = item[method];
        return operation === undefined ? [] : [operationHtml(method, path, operation)];
      }),
    )
    .join('');

const schemasHtml = ({ components }: OpenAPIObject): string =>
  Object.entries(components?.schemas ?? {})
    .map(
      ([name, schema]) =>
        `<section id="schema-${escapeHtml(name)}"><h3>${escapeHtml(name)}</h3><pre>${schemaText(schema)}</pre></section>`,
    )
    .join('');

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 0 auto; padding: 1.5rem; color: #1b1b1b; }
a { color: #154973; } code, pre { font-family: ui-monospace, monospace; font-size: 0.875rem; }
pre { background: #f4f5f6; padding: 0.75rem; overflow-x: auto; }
details { border-top: 1px solid #d0d0ce; padding: 0.5rem 0; } summary { cursor: pointer; }
summary b { display: inline-block; width: 4.5rem; } small { color: #4a4d4f; }
table { border-collapse: collapse; } caption { text-align: left; font-weight: 600; }
th, td { border: 1px solid #d0d0ce; padding: 0.25rem 0.5rem; text-align: left; }
section:target h3, details:target summary { outline: 2px solid #154973; outline-offset: 4px; }`;

/** The API document as one page that works without a script; `nonce` admits its style element. */
export const docsPage = (document: OpenAPIObject, nonce: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(document.info.title)} API</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main>
<h1>${escapeHtml(document.info.title)} API</h1>
<p>${escapeHtml(document.info.description ?? '')} As data: <a href="/api/openapi.json">openapi.json</a>.</p>
<h2>Routes</h2>${operationsHtml(document)}
<h2>Schemas</h2>${schemasHtml(document)}
</main></body></html>
`;
