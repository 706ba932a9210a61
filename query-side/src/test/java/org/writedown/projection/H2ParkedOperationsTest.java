package org.writedown.projection;

class H2ParkedOperationsTest extends ParkedOperationsContract {

    @Override
    String database() {
        return "jdbc:h2:mem:parked-operations;DB_CLOSE_DELAY=-1";
    }
}
