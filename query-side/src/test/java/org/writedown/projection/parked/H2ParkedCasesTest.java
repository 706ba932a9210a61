package org.writedown.projection.parked;

class H2ParkedCasesTest extends ParkedCasesContract {

    @Override
    String database() {
        return "jdbc:h2:mem:parkedcases;DB_CLOSE_DELAY=-1";
    }
}
