package org.writedown.reference.published;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.writedown.bytes.ByteLimit;
import org.writedown.bytes.LimitedStream;
import org.writedown.reference.ReferenceRefused;

/**
 * Finds the tables in a file as it is published: plain, gzip, zip, or a zip of zips. What an archive unpacks to is
 * bounded however little it weighs, and so is what is looked at.
 */
public final class Unpacking {

    /** CMS's archives have some ten members; four of them packed together some forty. */
    private static final int MOST_MEMBERS = 200;

    private static final int DEEPEST = 3;

    private final Predicate<String> wanted;
    private final Visitor visitor;
    private final ByteLimit unpacked;
    private final List<String> others = new ArrayList<>();
    private int members;
    private int visited;

    private Unpacking(Predicate<String> wanted, long mostBytes, Visitor visitor) {
        this.wanted = wanted;
        this.visitor = visitor;
        this.unpacked = new ByteLimit(mostBytes, most -> {
            throw ReferenceRefused.tooLarge("the archive unpacks to more than " + most + " bytes");
        });
    }

    /** Reads one table and leaves it open. */
    @FunctionalInterface
    public interface Visitor {
        void visit(String name, InputStream table) throws IOException;
    }

    /**
     * Visits each table once, in the order of the file.
     *
     * @param wanted which members of an archive are tables, by name; a file that is no archive is one itself
     * @param mostBytes how much all of it may unpack to
     * @throws ReferenceRefused if a limit is passed, or an archive has no such member
     */
    public static void each(Path file, String fileName, Predicate<String> wanted, long mostBytes, Visitor visitor)
            throws IOException {
        Unpacking unpacking = new Unpacking(wanted, mostBytes, visitor);
        try (InputStream in = Files.newInputStream(file)) {
            unpacking.visit(fileName, in, 0, true);
        } catch (ZipException | EOFException e) {
            throw ReferenceRefused.malformed(fileName, "the archive is damaged or cut off");
        }
        if (unpacking.visited == 0) {
            throw ReferenceRefused.malformed(
                    fileName, "none of the archive's members is named as the table is: " + unpacking.others);
        }
    }

    private void visit(String name, InputStream raw, int depth, boolean chosen) throws IOException {
        if (depth > DEEPEST) {
            throw ReferenceRefused.tooLarge("archives are packed in each other more than " + DEEPEST + " times");
        }
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(4);
        byte[] magic = in.readNBytes(4);
        in.reset();
        if (magic.length > 1 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b) {
            String inner = name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
            visit(inner, counted(new GZIPInputStream(in, 1 << 16)), depth + 1, chosen);
        } else if (magic.length > 3 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
            zip(in, depth);
        } else if (chosen) {
            visited++;
            visitor.visit(name, in);
        }
    }

    private void zip(InputStream in, int depth) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++members > MOST_MEMBERS) {
                throw ReferenceRefused.tooLarge("the archive has more than " + MOST_MEMBERS + " members");
            }
            String name = entry.getName();
            boolean archive = name.toLowerCase(Locale.ROOT).endsWith(".zip");
            InputStream member = counted(zip);
            if (!entry.isDirectory() && (archive || wanted.test(name))) {
                visit(name, member, depth + 1, !archive);
            } else if (others.size() < 20) {
                others.add(name.length() > 60 ? name.substring(0, 60) : name);
            }
            // What a table's reader left unread is counted too: the next member is found by inflating it.
            member.transferTo(OutputStream.nullOutputStream());
        }
    }

    /** Counts what comes out of every archive together; an archive goes on after its member, so closing does nothing. */
    private InputStream counted(InputStream in) {
        return new LimitedStream(in, unpacked) {
            @Override
            public void close() {
                // What is beneath is closed by whoever opened it.
            }
        };
    }
}
