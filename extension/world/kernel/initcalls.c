/* Initcalls: each level's functions are called by the fixture, in the order that the image lists them. */
