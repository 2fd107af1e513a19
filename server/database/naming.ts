/** Tables and columns in snake_case; an embedded figure's columns carry its field as prefix. */
import { DefaultNamingStrategy } from 'typeorm';
import { snakeCase } from './columns.js';

export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, embedded: string[]): string {
    return custom ?? snakeCase([...embedded, property].join('_'));
  }
}
