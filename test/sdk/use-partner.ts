/** A partner's system with the packed client, on a line that a test may break. */
import { beforeAll } from '@jest/globals';
import { makeKeys, useRegistering, type Keys, type Partner } from '../access/partner-systems.js';
import { useApi, type Api, type ApiOptions } from '../support/api.js';
import { useRecords, type Records } from '../support/writes.js';
import { BadLine } from './bad-line.js';
import { usePacked, type Packed, type Sdk } from './packed.js';

export const issuer = 'http://localhost:4000';

export interface Partnership {
  api: Api;
  records: Records;
  packed: Packed;
  line: BadLine;
  /** Where the line begins. */
  readonly url: string;
  readonly partner: Partner;
  register(clientId: string, keys?: Keys): Promise<Partner>;
  /** The client of the partner, but for what is told otherwise. */
  client(options?: Partial<ConstructorParameters<Sdk['Throughline']>[0]>): InstanceType<Sdk['Throughline']>;
}

export const pem = ({ privateKey }: Pick<Keys, 'privateKey'>): string =>
  privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

export function usePartner(options: ApiOptions = {}): Partnership {
  const api = useApi({ database: 'demonstration', ...options });
  const records = useRecords(api);
  const packed = usePacked();
  const { register } = useRegistering(api, records);
  const line = new BadLine(() => api.address());
  let [url, partner]: [string, Partner | undefined] = ['', undefined];
  beforeAll(async () => {
    url = await line.open();
    api.onClose(() => line.close());
    partner = await register('trust-records', await makeKeys());
  });
  const known = (): Partner => {
    if (partner === undefined) throw new Error('Ask inside a test: the partner is registered before the first.');
    return partner;
  };
  return {
    api,
    records,
    packed,
    line,
    register,
    get url() {
      return url;
    },
    get partner() {
      return known();
    },
    client: (more = {}) =>
      new packed.sdk.Throughline({ url, issuer, clientId: known().clientId, key: pem(known()), ...more }),
  };
}
