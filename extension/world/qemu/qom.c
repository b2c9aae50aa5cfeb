/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * QEMU's object model as far as classes go: which types there are, who their parents and interfaces are, and one class
 * object a type, filled by the class_init functions of the tree, base first. Read in the scope of a file of QEMU, so it works
 * on the tree's own TypeInfo, ObjectClass and Object. Types are registered by the tree's own type_init functions;
 * what those do not register and everyone derives from is in the table of base types below, without a class_init.
 * Objects are never constructed here: fixtures lay them out and give them their class (DECISIONS 6).
 */
/* Boundary: the world's casts read the first two members. */
struct TypeImpl {
    const char *name;
    struct TypeImpl *parent;
    ObjectClass *class;
    const TypeInfo *info;
    size_t class_size;
};

enum {
    QOM_TYPES = 128,
    /* Room for the class of any base type, whatever its version has in it. */
    QOM_BASE_CLASS_SIZE = 2048,
};

static struct TypeImpl qom_types[QOM_TYPES];
static int qom_type_count;

struct qom_base {
    const char *name;
    const char *parent;
    const char *interfaces[2];
};

static const struct qom_base qom_bases[] = {
    { "object", NULL },
    { "interface", NULL },
    { "device", "object", { "vmstate-if", "resettable" } },
    { "bus", "object" },
    { "cpu", "device" },
    { "x86_64-cpu", "cpu" },
    { "machine", "object" },
    { "x86-machine", "machine" },
    { "generic-pc-machine", "x86-machine" },
    { "irq", "object" },
    { "memory-region", "object" },
    { "iommu-memory-region", "memory-region" },
    { "sys-bus-device", "device" },
    { "dynamic-sysbus-device", "sys-bus-device" },
    { "pci-device", "device" },
    { "PCI", "bus" },
    { "accel", "object" },
    { "vmstate-if", "interface" },
    { "resettable", "interface" },
    { "intctrl", "interface" },
    { "hotplug-handler", "interface" },
    { "conventional-pci-device", "interface" },
    { "pci-express-device", "interface" },
};

/* Boundary: ends the run with what is wrong about the type of that name. */
void qom_stop(const char *what, const char *name) __attribute__((noreturn));

static struct TypeImpl *qom_find(const char *name)
{
    for (int i = 0; i < qom_type_count; i++) {
        if (strcmp(qom_types[i].name, name) == 0) {
            return &qom_types[i];
        }
    }
    return NULL;
}

static struct TypeImpl *qom_add(const char *name)
{
    struct TypeImpl *t;

    if (qom_type_count == QOM_TYPES) {
        qom_stop("more types are registered than IRQScope keeps", name);
    }
    t = &qom_types[qom_type_count++];
    t->name = name;
    return t;
}

Type type_register(const TypeInfo *info)
{
    struct TypeImpl *t = qom_find(info->name);

    if (t) {
        qom_stop("the type is registered twice", info->name);
    }
    t = qom_add(info->name);
    t->info = info;
    return t;
}

Type type_register_static(const TypeInfo *info)
{
    return type_register(info);
}

void type_register_static_array(const TypeInfo *infos, int nr_infos)
{
    for (int i = 0; i < nr_infos; i++) {
        type_register(&infos[i]);
    }
}

/* What type_init() leaves for a constructor to do: fixtures call the constructors of the types that they need. */
void register_module_init(void (*fn)(void), module_init_type type)
{
    if (type == MODULE_INIT_QOM) {
        fn();
    }
}

static const struct qom_base *qom_base(const char *name)
{
    int n = sizeof(qom_bases) / sizeof(qom_bases[0]);

    for (int i = 0; i < n; i++) {
        if (strcmp(qom_bases[i].name, name) == 0) {
            return &qom_bases[i];
        }
    }
    return NULL;
}

static struct TypeImpl *qom_type(const char *name)
{
    struct TypeImpl *t = qom_find(name);
    const struct qom_base *base;

    if (t) {
        return t;
    }
    base = qom_base(name);
    if (!base) {
        qom_stop("the type is registered nowhere", name);
    }
    t = qom_add(base->name);
    t->class_size = QOM_BASE_CLASS_SIZE;
    if (base->parent) {
        t->parent = qom_type(base->parent);
    }
    return t;
}

static void qom_make_class(struct TypeImpl *t);

/* A class that implements an interface has an object of the interface's class of its own, for the functions in it. */
static void qom_add_interface(struct TypeImpl *t, struct TypeImpl *interface)
{
    InterfaceClass *made;
    GSList *item;

    qom_make_class(interface);
    made = g_malloc0(interface->class_size);
    memcpy(made, interface->class, interface->class_size);
    made->parent_class.type = interface;
    made->interface_type = interface;
    item = g_malloc0(sizeof(*item));
    item->data = made;
    item->next = t->class->interfaces;
    t->class->interfaces = item;
}

static bool qom_has_interface(const struct TypeImpl *t, const struct TypeImpl *interface)
{
    for (const GSList *i = t->class->interfaces; i; i = i->next) {
        if (((const ObjectClass *)i->data)->type == interface) {
            return true;
        }
    }
    return false;
}

static void qom_add_interfaces(struct TypeImpl *t)
{
    GSList *inherited = t->class->interfaces;
    const struct qom_base *base = t->info ? NULL : qom_base(t->name);

    t->class->interfaces = NULL;
    for (; inherited; inherited = inherited->next) {
        qom_add_interface(t, ((ObjectClass *)inherited->data)->type);
    }
    for (int i = 0; base && i < 2 && base->interfaces[i]; i++) {
        qom_add_interface(t, qom_type(base->interfaces[i]));
    }
    if (!t->info || !t->info->interfaces) {
        return;
    }
    for (const InterfaceInfo *i = t->info->interfaces; i->type; i++) {
        struct TypeImpl *interface = qom_type(i->type);

        if (!qom_has_interface(t, interface)) {
            qom_add_interface(t, interface);
        }
    }
}

static void qom_make_class(struct TypeImpl *t)
{
    if (t->class) {
        return;
    }
    if (t->info) {
        t->parent = t->info->parent ? qom_type(t->info->parent) : NULL;
        t->class_size = t->info->class_size;
    }
    if (t->parent) {
        qom_make_class(t->parent);
        if (t->class_size < t->parent->class_size) {
            t->class_size = t->parent->class_size;
        }
    }
    t->class = g_malloc0(t->class_size);
    if (t->parent) {
        memcpy(t->class, t->parent->class, t->parent->class_size);
        t->class->properties = NULL;
    }
    t->class->type = t;
    qom_add_interfaces(t);
    for (struct TypeImpl *base = t->parent; base; base = base->parent) {
        if (base->info && base->info->class_base_init) {
            base->info->class_base_init(t->class, base->info->class_data);
        }
    }
    if (t->info && t->info->class_init) {
        t->info->class_init(t->class, t->info->class_data);
    }
}

ObjectClass *object_class_by_name(const char *typename)
{
    struct TypeImpl *t = qom_type(typename);

    qom_make_class(t);
    return t->class;
}

/* Fixtures: an object that they laid out belongs to this type from now on. Its instance_init does not run. */
void *qom_object(void *obj, const char *typename)
{
    ((Object *)obj)->class = object_class_by_name(typename);
    ((Object *)obj)->ref = 1;
    return obj;
}
