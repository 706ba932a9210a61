package org.writedown.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.writedown.client.Http;

/**
 * Plays a synthetic emergency-room case from bill to settlement, and reads one claim file.
 *
 * <p>Arguments: {@code --url URL --key-file FILE [--claim FILE]}.
 */
public final class Demo {

    private Demo() {}

    public static void main(String[] arguments) throws Exception {
        try {
            Map<String, String> options = options(arguments);
            String key = Http.keyIn(Path.of(required(options, "--key-file")));
            Api api = new Api(new Http(required(options, "--url"), key));
            new EmergencyRoomStory(api, System.out).tell();
            @Nullable String claim = options.get("--claim");
            new ClaimStory(api, System.out).tell(claim == null ? null : Path.of(claim));
        } catch (Api.Refused | IllegalArgumentException | IOException e) {
            System.err.println("The demo stopped: " + e.getMessage());
            System.exit(1);
        }
    }

    private static Map<String, String> options(String[] arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!List.of("--url", "--key-file", "--claim").contains(arguments[i]) || i + 1 == arguments.length) {
                throw new IllegalArgumentException(
                        "usage: --url URL --key-file FILE [--claim FILE], not " + arguments[i]);
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }

    private static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }
}
