// One deliberately failing import for each rule of dependency: when a rule stops working, its test
// here fails. The code is linted as if it stood in the named file; nothing is written.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { root } from './install.mjs';

const BROKEN = [
  {
    rule: 'the domain takes nothing from the parser',
    file: 'libs/domain/src/index.ts',
    code: "import { parseDocument } from '@plumbline/seed-parser';\nexport const a = parseDocument;\n",
    by: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'the domain takes no package',
    file: 'libs/domain/src/index.ts',
    code: "import { v7 } from 'uuid';\nexport const a = v7;\n",
    by: 'no-restricted-imports',
  },
  {
    rule: 'the domain takes nothing from Node',
    file: 'libs/domain/src/index.ts',
    code: "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    by: 'no-restricted-imports',
  },
  {
    rule: 'the domain reads no clock',
    file: 'libs/domain/src/index.ts',
    code: 'export const a = Date.now();\n',
    by: 'no-restricted-properties',
  },
  {
    rule: "the parser's core takes no package",
    file: 'libs/seed-parser/src/core.ts',
    code: "import { v7 } from 'uuid';\nexport const a = v7;\n",
    by: 'no-restricted-imports',
  },
  {
    rule: "the parser's readers of plain text and Markdown take no package",
    file: 'libs/seed-parser/src/formats/text-file.ts',
    code: "import { SaxesParser } from 'saxes';\nexport const a = SaxesParser;\n",
    by: 'no-restricted-imports',
  },
  {
    rule: 'the API never sees Angular',
    file: 'apps/api/src/main.ts',
    code: "import { signal } from '@angular/core';\nexport const a = signal;\n",
    by: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'the web never sees Nest',
    file: 'apps/web/src/main.ts',
    code: "import { Module } from '@nestjs/common';\nexport const a = Module;\n",
    by: '@nx/enforce-module-boundaries',
  },
  {
    rule: 'the web never sees the database',
    file: 'apps/web/src/main.ts',
    code: "import { Client } from 'pg';\nexport const a = Client;\n",
    by: '@nx/enforce-module-boundaries',
  },
  {
    rule: "the web takes the parser's core only",
    file: 'apps/web/src/main.ts',
    code: "import { parseDocument } from '@plumbline/seed-parser';\nexport const a = parseDocument;\n",
    by: 'no-restricted-imports',
  },
];

const eslint = new ESLint({ cwd: root });

for (const { rule, file, code, by } of BROKEN) {
  test(rule, async () => {
    const [result] = await eslint.lintText(code, { filePath: `${root}${file}` });
    const rules = result.messages.map((message) => message.ruleId);
    assert.ok(rules.includes(by), `${by} said nothing; heard: ${rules.join(', ') || 'nothing'}`);
  });
}
