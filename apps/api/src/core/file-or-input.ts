import { applyDecorators, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { validation } from './validation.js';

/** Marks a route whose body is a file (`application/octet-stream`) or an input in JSON. */
export const TakesFileOr = (input: Type): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFile: true, takesJson: true }),
    ApiExtraModels(input),
    ApiConsumes('application/json', 'application/octet-stream'),
    ApiBody({
      schema: { oneOf: [{ $ref: getSchemaPath(input) }, { type: 'string', format: 'binary' }] },
    }),
  );

/** Hands on a file as its stream and checks anything else as the input. An absent body is a file. */
@Injectable()
export class FileOr<Input extends object> implements PipeTransform {
  private readonly checks = validation();

  constructor(private readonly input: Type<Input>) {}

  async transform(body: unknown): Promise<Readable | Input> {
    if (body instanceof Readable) return body;
    if (body === undefined || body === null) return Readable.from([]);
    const checked: unknown = await this.checks.transform(body, {
      type: 'body',
      metatype: this.input,
    });
    if (checked instanceof this.input) return checked;
    throw new Error('The checks made another thing of the input.');
  }
}
