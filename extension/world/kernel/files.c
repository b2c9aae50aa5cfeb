/*
 * Open files of the one process that matters here, QEMU: eventfds. Their numbers are what QEMU passes to the kernel.
 */
#define IRQSCOPE_FILES 128

static struct file *irqscope_files[IRQSCOPE_FILES];
/* The first numbers are the process's own input, output and errors. */
#define IRQSCOPE_FIRST_FILE 3

static struct file *irqscope_file(unsigned int fd)
{
	return fd < IRQSCOPE_FILES ? irqscope_files[fd] : NULL;
}

int get_unused_fd_flags(unsigned flags)
{
	int fd;

	for (fd = IRQSCOPE_FIRST_FILE; fd < IRQSCOPE_FILES; fd++)
		if (!irqscope_files[fd])
			return fd;
	return -EMFILE;
}

void put_unused_fd(unsigned int fd)
{
}

void fd_install(unsigned int fd, struct file *file)
{
	irqscope_files[fd] = file;
}

struct file *anon_inode_getfile(const char *name, const struct file_operations *fops, void *priv, int flags)
{
	struct file *file = kzalloc(sizeof(*file), GFP_KERNEL);

	file->f_op = fops;
	file->private_data = priv;
	file->f_flags = flags;
	return file;
}

struct file *fget(unsigned int fd)
{
	return irqscope_file(fd);
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 12, 0)
/* The file with no flags in the low bits: nothing is to be put back. */
struct fd fdget(unsigned int fd)
{
	return (struct fd){ (unsigned long)irqscope_file(fd) };
}
#else
unsigned long __fdget(unsigned int fd)
{
	return (unsigned long)irqscope_file(fd);
}
#endif

void fput(struct file *file)
{
}

loff_t noop_llseek(struct file *file, loff_t offset, int whence)
{
	return file->f_pos;
}

/* What a process does by eventfd(2), write(2), read(2) and close(2). */

int irqscope_eventfd(unsigned int count, int flags)
{
	return do_eventfd(count, flags);
}

long irqscope_write(unsigned int fd, const char __user *buffer, unsigned long bytes)
{
	struct file *file = irqscope_file(fd);
	loff_t at = 0;

	return file && file->f_op->write ? file->f_op->write(file, buffer, bytes, &at) : -EBADF;
}

int irqscope_eventfd_write(unsigned int fd, u64 count)
{
	struct eventfd_ctx *ctx = eventfd_ctx_fdget(fd);

	if (IS_ERR(ctx))
		return PTR_ERR(ctx);
	spin_lock_irq(&ctx->wqh.lock);
	if (ULLONG_MAX - ctx->count <= count) {
		spin_unlock_irq(&ctx->wqh.lock);
		eventfd_ctx_put(ctx);
		return -EAGAIN;
	}
	ctx->count += count;
	if (waitqueue_active(&ctx->wqh))
		wake_up_locked_poll(&ctx->wqh, EPOLLIN);
	spin_unlock_irq(&ctx->wqh.lock);
	eventfd_ctx_put(ctx);
	return 0;
}

/* What poll(2) would say: how much is there to read. */
u64 irqscope_eventfd_count(unsigned int fd)
{
	struct eventfd_ctx *ctx = eventfd_ctx_fdget(fd);
	u64 count;

	if (IS_ERR(ctx))
		return 0;
	count = ctx->count;
	eventfd_ctx_put(ctx);
	return count;
}

/* The count that a read takes, which it resets; 0 where the read would have to wait. */
u64 irqscope_eventfd_read(unsigned int fd)
{
	struct eventfd_ctx *ctx = eventfd_ctx_fdget(fd);
	u64 count;

	if (IS_ERR(ctx))
		return 0;
	spin_lock_irq(&ctx->wqh.lock);
	eventfd_ctx_do_read(ctx, &count);
	if (count && waitqueue_active(&ctx->wqh))
		wake_up_locked_poll(&ctx->wqh, EPOLLOUT);
	spin_unlock_irq(&ctx->wqh.lock);
	eventfd_ctx_put(ctx);
	return count;
}

int irqscope_close(unsigned int fd)
{
	struct file *file = irqscope_file(fd);

	if (!file)
		return -EBADF;
	irqscope_files[fd] = NULL;
	return file->f_op->release ? file->f_op->release(NULL, file) : 0;
}
