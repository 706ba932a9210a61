package org.writedown.reference.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.writedown.reference.ReferenceRefused;
import org.writedown.reference.published.RowSink.Stated;

/** One made-up item of a price file in each layout of versions 2 and 3: all say the same. */
class PriceLayoutsTest {

    private static final String HEAD = "hospital_name,last_updated_on,version\nMade-up Hospital,2026-04-01,%s\n";

    private static final String TALL = HEAD + """
            description,code|1,code|1|type,code|2,code|2|type,setting,standard_charge|gross,standard_charge|discounted_cash,\
            payer_name,plan_name,standard_charge|negotiated_dollar,standard_charge|negotiated_percentage,\
            standard_charge|methodology,standard_charge|min,standard_charge|max
            Made up,A0001,HCPCS,300,RC,outpatient,100,80,Payer One,Gold,60,,fee schedule,55,70
            Made up,A0001,HCPCS,300,RC,outpatient,100,80,Payer Two,Silver,,45.5,percent of total,55,70
            """;

    private static final String WIDE = HEAD + """
            description,code | 1,code | 1 | type,code | 2,code | 2 | type,setting,standard_charge | gross,\
            standard_charge | discounted_cash,standard_charge | Payer_One | Gold | negotiated_dollar,\
            standard_charge | Payer_One | Gold | negotiated_percentage,standard_charge | Payer_One | Gold | methodology,\
            standard_charge | Payer_Two | Silver | negotiated_dollar,standard_charge | Payer_Two | Silver | negotiated_percentage,\
            standard_charge | Payer_Two | Silver | methodology,standard_charge | min,standard_charge | max
            Made up,A0001,HCPCS,300,RC,outpatient,100,80,60,,fee schedule,,45.5,percent of total,55,70
            """;

    private static final String ITEM = """
            {"description":"Made up","code_information":[{"code":"A0001","type":"HCPCS"},{"code":"300","type":"RC"}],
             "standard_charges":[{"setting":"outpatient","gross_charge":100,"discounted_cash":80,"minimum":55,"maximum":70,
              "payers_information":[
               {"payer_name":"Payer One","plan_name":"Gold","standard_charge_dollar":60,"methodology":"fee schedule"},
               {"payer_name":"Payer Two","plan_name":"Silver","standard_charge_percentage":45.5,"methodology":"percent of total"}]}]}""";

    private static final String JSON = "{\"hospital_name\":\"Made-up Hospital\",\"last_updated_on\":\"2026-04-01\","
            + "\"version\":\"%s\",\"standard_charge_information\":[";

    @Test
    void everyLayoutOfEitherVersionSaysTheSame() {
        Collected<PostedPrice> tall = read(TALL.formatted("2.0.0"));

        assertThat(tall.rejected).isEmpty();
        assertThat(tall.rows).hasSize(2).allSatisfy(row -> {
            assertThat(row.code()).isEqualTo("A0001");
            assertThat(row.revenue()).isEqualTo("0300");
            assertThat(row.cash()).isEqualByComparingTo("80");
        });
        assertThat(tall.rows).extracting(PostedPrice::payer).containsExactly("Payer One", "Payer Two");
        assertThat(tall.rows.getFirst().negotiated()).isEqualByComparingTo(new BigDecimal("60"));
        assertThat(tall.rows.getLast().percentage()).isEqualByComparingTo(new BigDecimal("45.5"));
        for (String version : new String[] {"2.0.0", "2.2.1", "3.0.0"}) {
            assertThat(read(TALL.formatted(version)).rows).as("tall " + version).isEqualTo(tall.rows);
            assertThat(read(WIDE.formatted(version)).rows).as("wide " + version).isEqualTo(tall.rows);
            Collected<PostedPrice> json = read(JSON.formatted(version) + ITEM + "]}");
            assertThat(json.rows).as("JSON " + version).isEqualTo(tall.rows);
            assertThat(json.stated)
                    .isEqualTo(read(WIDE.formatted(version)).stated)
                    .containsEntry(Stated.LAYOUT, version)
                    .containsEntry(Stated.FROM, "2026-04-01");
        }
    }

    @Test
    void anAmountThatIsNoneIsRejectedWithItsLine() {
        assertThat(read(WIDE.formatted("2.0.0").replace(",100,80,60", ",100,eighty,60")).rejected)
                .containsExactly("4: an amount is not a number");
        assertThat(read(JSON.formatted("2.0.0") + ITEM + "," + ITEM.replace(":80", ":\"eighty\"") + "]}").rejected)
                .containsExactly("2: an amount is not a number");
    }

    @Test
    void whatIsNotAskedForIsNotReadAhead() {
        Endless file = new Endless();
        int[] rows = {0};

        assertThatThrownBy(() -> new PriceFileReader().read("file", file, new RowSink<>() {
                    @Override
                    public void row(long line, PostedPrice row) {
                        if (++rows[0] == 20_000) {
                            throw new IllegalStateException("enough");
                        }
                    }

                    @Override
                    public void reject(long line, String reason) {
                        throw new AssertionError(reason);
                    }

                    @Override
                    public void skip() {
                        throw new AssertionError("every item has a price");
                    }

                    @Override
                    public void states(Stated what, String value) {
                        assertThat(value).isNotEmpty();
                    }
                }))
                .hasMessage("enough");
        assertThat(file.read).as("10,000 items and a buffer").isLessThan(10_000L * (ITEM.length() + 1) + (1 << 17));
    }

    @Test
    void anItemWithoutAnEndIsRefusedAndNotGathered() {
        String open = "{\"description\":\"" + "x".repeat(17 << 20);

        assertThatThrownBy(() -> read(JSON.formatted("2.0.0") + open)).isInstanceOf(ReferenceRefused.class);
    }

    /** A file that goes on for ever. */
    private static final class Endless extends InputStream {

        private final byte[] head = JSON.formatted("3.0.0").getBytes(StandardCharsets.UTF_8);
        private final byte[] item = (ITEM + ",").getBytes(StandardCharsets.UTF_8);
        private long read;

        @Override
        public int read() {
            long at = read++;
            return at < head.length ? head[(int) at] : item[(int) ((at - head.length) % item.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }
    }

    private static Collected<PostedPrice> read(String text) {
        return Collected.of(new PriceFileReader(), text);
    }
}
