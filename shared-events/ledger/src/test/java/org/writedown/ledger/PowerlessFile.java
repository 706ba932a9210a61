package org.writedown.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** H2's file on a {@link PowerlessDisk}: {@code jdbc:h2:powerless:async:/path} is {@code jdbc:h2:async:/path}, recorded. */
public final class PowerlessFile extends FilePathWrapper {

    static final String SCHEME = "powerless";

    private static final Map<String, PowerlessDisk> DISKS = new ConcurrentHashMap<>();

    /** Must be called before the file is opened. */
    static void record(Path file, PowerlessDisk disk) {
        register(new PowerlessFile());
        DISKS.put(file.toAbsolutePath().toString(), disk);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode);
        PowerlessDisk disk = DISKS.get(getBase().toString().replaceFirst("^async:", ""));
        return disk == null ? channel : new Recorded(channel, disk);
    }

    private static final class Recorded extends FileBaseDefault {

        private final FileChannel channel;
        private final PowerlessDisk disk;

        Recorded(FileChannel channel, PowerlessDisk disk) {
            this.channel = channel;
            this.disk = disk;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = new byte[source.remaining()];
            source.duplicate().get(bytes);
            disk.write(position, bytes);
            int written = channel.write(source, position);
            if (written != bytes.length) {
                throw new IOException("a short write is not recorded as one");
            }
            return written;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            disk.truncate(size);
            channel.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            disk.force();
        }

        @Override
        public synchronized int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }
    }
}
