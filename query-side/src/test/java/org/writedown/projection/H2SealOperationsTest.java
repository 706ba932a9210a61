package org.writedown.projection;

class H2SealOperationsTest extends SealOperationsContract {

    @Override
    String database() {
        return "jdbc:h2:mem:seals;DB_CLOSE_DELAY=-1";
    }
}
