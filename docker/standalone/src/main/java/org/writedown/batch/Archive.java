package org.writedown.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The members of a ZIP archive. They are read where they lie and never written to a disk, so a name can
 * lead nowhere; one that pretends to is refused all the same, since it may name a case.
 */
final class Archive {

    private static final byte[] MAGIC = {'P', 'K', 3, 4};

    /** Of office documents, which are archives too and are sent as one file. */
    private static final String OFFICE = "[Content_Types].xml";

    private Archive() {}

    /** By its content: an archive that is no office document. */
    static boolean isOne(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(MAGIC.length);
        }
        if (!Arrays.equals(start, MAGIC)) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.getEntry(OFFICE) == null;
        } catch (IOException | IllegalArgumentException damaged) {
            return true;
        }
    }

    /** @param prefix of the members' paths */
    static List<FoundFile> members(Path file, String prefix, Limits limits) {
        String archive =
                prefix.isEmpty() ? String.valueOf(file.getFileName()) : prefix.substring(0, prefix.length() - 1);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > limits.members()) {
                return List.of(
                        FoundFile.refused(archive, "the archive has more than " + limits.members() + " members"));
            }
            return members(file, zip, archive, prefix, limits);
        } catch (IOException | IllegalArgumentException damaged) {
            return List.of(FoundFile.refused(archive, "the archive is damaged, or its names are not in UTF-8"));
        }
    }

    private static List<FoundFile> members(Path file, ZipFile zip, String archive, String prefix, Limits limits) {
        List<FoundFile> members = new ArrayList<>();
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            // What a member says of its size is held against what comes out of it when it is read.
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > limits.unpacked()) {
                return List.of(
                        FoundFile.refused(archive, "the archive unpacks to more than " + limits.unpacked() + " bytes"));
            }
            if (!entry.isDirectory() && !isLeftOut(entry.getName())) {
                members.add(member(file, entry, prefix, limits));
            }
        }
        return members;
    }

    private static boolean isLeftOut(String name) {
        return Arrays.stream(name.split("/")).anyMatch(Directory::isLeftOut) && !leadsOutside(name);
    }

    private static FoundFile member(Path file, ZipEntry entry, String prefix, Limits limits) {
        String name = entry.getName();
        if (leadsOutside(name)) {
            String shown = prefix + name.replaceAll("[^A-Za-z0-9._-]+", "_");
            return FoundFile.refused(shown, "its name in the archive leads outside of it");
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return FoundFile.refused(prefix + name, "an archive within an archive is not opened");
        }
        return FoundFile.of(prefix + name, () -> open(file, name, entry.getSize(), limits));
    }

    private static boolean leadsOutside(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(c -> c < ' ')
                || Arrays.asList(name.split("/")).contains("..");
    }

    /** @param said what the archive says that the member unpacks to; one that goes on is damaged or a bomb */
    private static InputStream open(Path file, String name, long said, Limits limits) throws IOException {
        ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        try {
            ZipEntry entry = zip.getEntry(name);
            InputStream in = entry == null ? null : zip.getInputStream(entry);
            if (in == null) {
                throw new IOException("the archive was changed meanwhile");
            }
            Limits most = said < 0 || said > limits.bytes()
                    ? limits
                    : new Limits(limits.files(), limits.members(), limits.unpacked(), said);
            return new Member(Directory.bounded(in, most), zip);
        } catch (IOException | RuntimeException failed) {
            zip.close();
            throw failed;
        }
    }

    /** Closes its archive with itself. */
    private static final class Member extends FilterInputStream {

        private final ZipFile zip;

        Member(InputStream in, ZipFile zip) {
            super(in);
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            super.close();
            zip.close();
        }
    }
}
