/** The line of a device of VFIO as the host has it. */
import type { TableSpec } from '../types.js';

const COMMAND = 'vfio_hardware.command';
const DISINTX = 10;

export const vfioIntrsTables: readonly TableSpec[] = [
  {
    name: 'vfio.intx',
    title: 'Line of the VFIO device',
    help: 'The INTx line of a device of VFIO, as the host has it.',
    rows: '0',
    keyTitle: 'line',
    count: ['1'],
    columns: [
      {
        name: 'asserted',
        title: 'Asserted',
        help: 'The device asserts its line.',
        of: ['vfio_hardware.intx_level'],
        show: { as: 'words', words: { '0': 'no', '1': 'yes' } },
        where: ['vfio_hardware.intx_level'],
      },
      {
        name: 'disintx',
        title: 'DisINTx',
        help: "Bit 10 of the device's command register: set, its line is not driven.",
        of: [`(${COMMAND} >> ${DISINTX}) & 1`],
        show: { as: 'words', words: { '0': 'clear', '1': 'set' } },
        where: [COMMAND],
      },
    ],
  },
];
