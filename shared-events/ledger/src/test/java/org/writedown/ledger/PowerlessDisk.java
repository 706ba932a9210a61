package org.writedown.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is on a disk at the moment at which its power fails: all that was forced to it, and of everything written since,
 * each write wholly, in part, or not at all, whatever its place in the order.
 */
final class PowerlessDisk {

    /** What a disk writes wholly or not at all. */
    private static final int SECTOR = 512;

    private final Path image;
    private final List<Change> unforced = new ArrayList<>();
    private boolean powerless;

    /** @param image where the content of the file is kept as it would be found */
    PowerlessDisk(Path image) {
        this.image = image;
    }

    private record Change(long position, ByteBuffer bytes, long length) {

        static final long WRITTEN = -1;

        void to(FileChannel file) throws IOException {
            if (length == WRITTEN) {
                file.write(bytes.duplicate(), position);
            } else if (length < file.size()) {
                file.truncate(length);
            }
        }

        Change torn(Random random) {
            int sectors = bytes.remaining() / SECTOR;
            int kept = sectors == 0 ? 0 : random.nextInt(sectors) * SECTOR;
            return new Change(position, bytes.slice(0, kept), length);
        }
    }

    /** Goes through only while there is power, so that no write is under way when it fails. */
    synchronized void write(long position, byte[] bytes) throws IOException {
        change(new Change(position, ByteBuffer.wrap(bytes), Change.WRITTEN));
    }

    synchronized void truncate(long length) throws IOException {
        change(new Change(0, ByteBuffer.allocate(0), length));
    }

    private void change(Change change) throws IOException {
        requirePower();
        unforced.add(change);
    }

    synchronized void force() throws IOException {
        requirePower();
        apply(unforced);
        unforced.clear();
    }

    /** The power fails: whoever writes from now on is told that there is no disk. */
    synchronized void fail(Random random) throws IOException {
        powerless = true;
        List<Change> kept = new ArrayList<>();
        for (Change change : unforced) {
            switch (random.nextInt(3)) {
                case 0 -> kept.add(change);
                case 1 -> kept.add(change.torn(random));
                default -> {}
            }
        }
        apply(kept);
    }

    private void requirePower() throws IOException {
        if (powerless) {
            throw new IOException("there is no power");
        }
    }

    private void apply(List<Change> changes) throws IOException {
        Files.createDirectories(image.getParent());
        try (FileChannel file = FileChannel.open(image, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (Change change : changes) {
                change.to(file);
            }
        }
    }
}
