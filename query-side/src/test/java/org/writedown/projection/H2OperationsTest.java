package org.writedown.projection;

class H2OperationsTest extends OperationsContract {

    @Override
    String database() {
        return "jdbc:h2:mem:operations;DB_CLOSE_DELAY=-1";
    }
}
