package org.writedown.http;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the process answers, reaches its database and agrees with it on the time. Open to everybody, and says nothing else. */
@RestController
class HealthController {

    /** A clock is set right by a person, or slowly. */
    private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

    private final DatabaseClock clock;

    HealthController(DatabaseClock clock) {
        this.clock = clock;
    }

    @GetMapping("/health")
    ResponseEntity<Map<String, String>> health() {
        if (clock.agrees(clock.ahead())) {
            return ResponseEntity.ok(Map.of("status", "UP"));
        }
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", Problems.seconds(RETRY_AFTER))
                .body(Map.of("status", "DOWN"));
    }
}
