const shell = (self as any).__WB_MANIFEST; export { shell }
