/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * QEMU's memory regions: which lie where in which, and the address spaces that they make. Read in the scope of a file of QEMU,
 * so they are the tree's own MemoryRegion. Accesses are the world's, which follows these structures at each one
 * (world/qemu/memory-map.ts). Regions are laid out by fixtures, as realize would.
 */
MemoryRegion system_memory;
AddressSpace address_space_memory = { .root = &system_memory };

/* For the world's calls of callbacks: the attributes of a requester that is not named, and what a read returned. */
MemTxAttrs irqscope_attributes = MEMTXATTRS_UNSPECIFIED;
uint64_t irqscope_read_data;

MemoryRegion *get_system_memory(void)
{
    if (!system_memory.enabled) {
        memory_region_init(&system_memory, NULL, "system", UINT64_MAX);
    }
    return &system_memory;
}

void memory_region_init(MemoryRegion *mr, Object *owner, const char *name, uint64_t size)
{
    memset(mr, 0, sizeof(*mr));
    mr->owner = owner;
    mr->name = name;
    mr->size = size == UINT64_MAX ? int128_2_64() : int128_make64(size);
    mr->enabled = true;
    QTAILQ_INIT(&mr->subregions);
}

void memory_region_init_io(MemoryRegion *mr, Object *owner, const MemoryRegionOps *ops, void *opaque, const char *name,
                           uint64_t size)
{
    memory_region_init(mr, owner, name, size);
    mr->ops = ops;
    mr->opaque = opaque;
    mr->terminates = true;
}

void memory_region_init_alias(MemoryRegion *mr, Object *owner, const char *name, MemoryRegion *orig, hwaddr offset,
                              uint64_t size)
{
    memory_region_init(mr, owner, name, size);
    mr->alias = orig;
    mr->alias_offset = offset;
}

/* Highest priority first; among equals the youngest. */
void memory_region_add_subregion_overlap(MemoryRegion *mr, hwaddr offset, MemoryRegion *subregion, int priority)
{
    MemoryRegion *other;

    assert(!subregion->container);
    subregion->container = mr;
    subregion->addr = offset;
    subregion->priority = priority;
    QTAILQ_FOREACH(other, &mr->subregions, subregions_link) {
        if (priority >= other->priority) {
            QTAILQ_INSERT_BEFORE(other, subregion, subregions_link);
            return;
        }
    }
    QTAILQ_INSERT_TAIL(&mr->subregions, subregion, subregions_link);
}

void memory_region_add_subregion(MemoryRegion *mr, hwaddr offset, MemoryRegion *subregion)
{
    memory_region_add_subregion_overlap(mr, offset, subregion, 0);
}

void memory_region_del_subregion(MemoryRegion *mr, MemoryRegion *subregion)
{
    assert(subregion->container == mr);
    subregion->container = NULL;
    QTAILQ_REMOVE(&mr->subregions, subregion, subregions_link);
}

void memory_region_set_enabled(MemoryRegion *mr, bool enabled)
{
    mr->enabled = enabled;
}

void memory_region_set_address(MemoryRegion *mr, hwaddr addr)
{
    mr->addr = addr;
}

void memory_region_set_size(MemoryRegion *mr, uint64_t size)
{
    mr->size = size == UINT64_MAX ? int128_2_64() : int128_make64(size);
}

bool memory_region_is_mapped(MemoryRegion *mr)
{
    return mr->container != NULL;
}

const char *memory_region_name(const MemoryRegion *mr)
{
    return mr->name;
}

uint64_t memory_region_size(MemoryRegion *mr)
{
    return int128_eq(mr->size, int128_2_64()) ? UINT64_MAX : int128_get64(mr->size);
}

/* The map is followed at each access: there is no flat view to make anew. */
void memory_region_transaction_begin(void)
{
}

void memory_region_transaction_commit(void)
{
}

void address_space_init(AddressSpace *as, MemoryRegion *root, const char *name)
{
    as->root = root;
    as->name = (char *)name;
}
