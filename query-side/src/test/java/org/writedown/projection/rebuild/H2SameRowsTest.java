package org.writedown.projection.rebuild;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.writedown.projection.TestH2;

class H2SameRowsTest extends SameRowsContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    DataSource database() {
        return TestH2.dataSource("same_rows_" + COUNT.incrementAndGet());
    }
}
