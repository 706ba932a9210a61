package org.writedown.projection;

class H2QuerySideTest extends QuerySideContract {

    @Override
    String database() {
        return "jdbc:h2:mem:queryside;DB_CLOSE_DELAY=-1";
    }
}
