package org.writedown.projection.rebuild;

import java.util.concurrent.atomic.AtomicInteger;

class H2RebuildTest extends RebuildContract {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Override
    String database() {
        return "jdbc:h2:mem:rebuild" + COUNT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
    }
}
