/** Names that package.json declares and the code uses. */
export const DEBUG_TYPE = 'irqscope';
export const SCENARIO_LANGUAGE = 'irqscope-scenario';
export const TABLES_VIEW = 'irqscope.tables';
