/** A device of the host and the routes that stand for its MSI-X vectors, as tables show them. */
import { cell } from '../units/views/tables.js';
import { cellAt } from './evidence.js';
import type { FindingContext } from './types.js';

/** The vector whose GSI that is; undefined where it belongs to none. */
export function vectorOf(c: FindingContext, step: number, gsi: number): number | undefined {
  const t = c.tables(step, { names: ['vfio.vectors'], columns: ['virq'] }).get('vfio.vectors');
  const row = t?.rows.find((r) => cell(t, r, 'virq')?.text === `${gsi}`);
  return row && Number(row.key);
}

export interface DeviceMessage {
  readonly masked: boolean;
  readonly address: bigint;
  readonly data: number;
}

/** The message in the device's own table; undefined: the machine has no such entry. */
export function messageAt(c: FindingContext, step: number, vector: number): DeviceMessage | undefined {
  const said = (column: string): string | undefined => cellAt(c, step, 'msix.table', vector, column);
  const [low, high, data] = [said('address-lo'), said('address-hi'), said('data')];
  if (low === undefined || high === undefined || data === undefined) return undefined;
  return { masked: said('mask') === 'masked', address: (BigInt(high) << 32n) | BigInt(low), data: Number(data) };
}

/** Index of the remapping entry that a message names (VT-d specification 5.1.2.2); undefined: it names none. */
export function remappingIndex({ address, data }: DeviceMessage): number | undefined {
  if ((address & 0x10n) === 0n) return undefined;
  const handle = Number((address >> 5n) & 0x7fffn) + (Number((address >> 2n) & 1n) << 15);
  return (handle + ((address & 8n) !== 0n ? data & 0xffff : 0)) & 0xffff;
}

export const messageText = (address: bigint | number, data: number): string =>
  `address 0x${address.toString(16)}, data 0x${data.toString(16)}`;
