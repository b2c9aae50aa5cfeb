/**
 * The import rules of DESIGN.md's folder table as ESLint configuration: paths are compared after resolution, so neither
 * an index file nor a longer relative path gets round them. The list is what a folder may import; all else is refused.
 */

/** Folder under extension/ -> [folders it may import, packages it may import]. */
const FOLDERS = {
  cmachine: [[], ['diff', 'web-tree-sitter']],
  recording: [['cmachine'], []],
  world: [['cmachine', 'recording'], []],
  units: [['cmachine', 'world'], []],
  scenario: [['cmachine', 'units', 'world'], ['chevrotain']],
  logs: [['cmachine', 'units', 'scenario'], []],
  findings: [['cmachine', 'recording', 'units'], []],
  interrupts: [['cmachine', 'recording', 'units'], []],
  oracle: [['cmachine', 'recording', 'world', 'units', 'findings', 'interrupts'], ['valibot']],
  engine: [
    ['cmachine', 'recording', 'world', 'units', 'scenario', 'logs', 'findings', 'interrupts'],
    ['web-tree-sitter', 'valibot'],
  ],
  debug: [
    ['cmachine', 'recording', 'world', 'units', 'scenario', 'logs', 'findings', 'interrupts', 'engine'],
    ['@vscode/debugadapter', '@vscode/debugprotocol', 'valibot'],
  ],
  editor: [
    ['cmachine', 'recording', 'world', 'units', 'scenario', 'logs', 'findings', 'interrupts', 'engine', 'debug'],
    ['vscode', 'valibot'],
  ],
};

const WEBVIEW_PACKAGES = ['lit', '@lit', '@vscode-elements/elements', '@tanstack/virtual-core', 'd3-scale', 'valibot'];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Refuses every bare specifier but the packages named (and their subpaths); Node's own modules are bare specifiers too. */
function packagesOnly(names) {
  const allowed = names.map((name) => `${escaped(name)}(?:/|$)`).join('|');
  return [
    'error',
    {
      patterns: [
        {
          regex: `^(?!\\.{1,2}/${allowed && `|${allowed}`})`,
          message: `This folder imports ${names.length ? `only ${names.join(', ')}` : 'no package'} (DESIGN.md, the shape).`,
        },
      ],
    },
  ];
}

const NODE_GLOBALS = [
  'process',
  'Buffer',
  '__dirname',
  '__filename',
  'require',
  'module',
  'global',
  'setImmediate',
].map((name) => ({ name, message: 'Only extension/host knows Node (DESIGN.md, the shape).' }));

const folderRules = Object.entries(FOLDERS).map(([folder, [folders, packages]]) => ({
  files: [`extension/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': packagesOnly(packages),
    'no-restricted-globals': ['error', ...NODE_GLOBALS],
    'import-x/no-restricted-paths': [
      'error',
      {
        zones: [
          {
            target: `./extension/${folder}`,
            from: './extension',
            except: [folder, ...folders].map((name) => `./${name}`),
            message: `extension/${folder} imports only ${[folder, ...folders].join(', ')} (DESIGN.md, the shape).`,
          },
          { target: `./extension/${folder}`, from: './webview', except: ['./protocol.ts'] },
          { target: `./extension/${folder}`, from: './test' },
          { target: `./extension/${folder}`, from: './scripts' },
        ],
      },
    ],
  },
}));

export const importRules = [
  ...folderRules,
  {
    files: ['webview/**/*.ts'],
    rules: {
      'no-restricted-imports': packagesOnly(WEBVIEW_PACKAGES),
      'no-restricted-globals': ['error', ...NODE_GLOBALS],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: [
            {
              target: './webview',
              from: './extension/**/*',
              except: ['**/*.types.ts'],
              message: 'The webview imports only *.types.ts of the extension (DESIGN.md, the shape).',
            },
            { target: './webview', from: './test' },
          ],
        },
      ],
    },
  },
  {
    files: ['extension/host/**/*.ts'],
    rules: {
      'import-x/no-restricted-paths': ['error', { zones: [{ target: './extension/host', from: './test' }] }],
    },
  },
];
