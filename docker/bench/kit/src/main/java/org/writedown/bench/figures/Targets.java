package org.writedown.bench.figures;

import static org.writedown.bench.figures.Target.Bound.AT_LEAST;
import static org.writedown.bench.figures.Target.Bound.AT_MOST;

import java.util.List;

/** What the product must reach. */
public final class Targets {

    public static final List<Target> ALL = List.of(
            new Target("commands.postgresql.c32.vs_raw", AT_LEAST, 2.0, "32 clients, over one commit an event"),
            new Target("commands.postgresql.c128.vs_raw", AT_LEAST, 2.0, "128 clients, over one commit an event"),
            new Target("commands.h2.c32.vs_raw", AT_LEAST, 2.0, "the same on H2, 32 clients"),
            new Target("commands.postgresql.c1.vs_raw", AT_LEAST, 0.8, "1 client, over one commit an event"),
            new Target("commands.postgresql.http32.vs_http_raw", AT_LEAST, 1.0, "through HTTP, over a raw insert"),
            new Target("commands.postgresql.c32.vs_stock_axon", AT_LEAST, 10, "over stock Axon on JPA at its best"),
            new Target("commands.postgresql.c32.vs_envers", AT_LEAST, 3, "over JPA and Envers at its best"),
            new Target("rebuild.postgresql.vs_raw_scan", AT_LEAST, 0.5, "all projections, over a decoding scan"),
            new Target("rebuild.postgresql.vs_axon_default", AT_LEAST, 50, "over Axon's default replay"),
            new Target("visible.same_process.p99_ms", AT_MOST, 10, "acknowledged to visible, one process"),
            new Target("visible.split.p99_ms", AT_MOST, 25, "acknowledged to visible, two processes"),
            new Target("catchup.vs_commands", AT_LEAST, 1.0, "live projections, over the top command rate"),
            new Target("load.10000_over_10", AT_MOST, 2, "load of a 10,000-event case over a 10-event case"),
            new Target("audit.postgresql.lines_per_s", AT_LEAST, 50_000, "bill lines audited a second, one thread"),
            new Target("audit.h2.lines_per_s", AT_LEAST, 50_000, "the same on H2"),
            new Target("audit.bill_10000_ms", AT_MOST, 1_000, "a bill of 10,000 lines"),
            new Target("audit.linearity", AT_MOST, 1.5, "one bill of 10,000 lines over ten of 1,000"),
            new Target("h2.bytes_per_event", AT_MOST, 2_000, "file bytes an event, after a restart"),
            new Target("intake.x12_837.vs_tokeniser", AT_LEAST, 0.4, "reading an 837, over StAEDI's events"),
            new Target("intake.x12_835.vs_tokeniser", AT_LEAST, 0.4, "reading an 835, over StAEDI's events"),
            new Target("intake.ndjson.vs_tokeniser", AT_LEAST, 0.4, "reading FHIR, over Jackson's tokens"),
            new Target("intake.rif.vs_tokeniser", AT_LEAST, 0.4, "reading RIF, over lines split into cells"));

    private Targets() {}
}
