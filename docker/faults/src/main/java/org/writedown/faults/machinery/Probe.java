package org.writedown.faults.machinery;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks whether a server takes requests, whatever its clock says, without a connection that outlives the question. */
final class Probe {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int OK = 200;

    private final String url;

    Probe(String url) {
        this.url = url;
    }

    boolean isUp() {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(url + "/actuator/health/readiness").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }
}
