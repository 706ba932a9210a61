package org.writedown.web;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.writedown.cases.CommandRejected;
import org.writedown.cases.Receipt;
import org.writedown.cases.VersionMismatch;
import org.writedown.cases.command.CaseCommand;
import org.writedown.http.Problems;
import org.writedown.ledger.append.AppendRefused;
import org.writedown.ledger.append.LedgerBusy;
import org.writedown.ledger.append.LedgerUnavailable;
import org.writedown.ledger.append.ReceiptConflict;
import org.writedown.web.PastRequests.PastRequest;

/** Sends a command and turns what becomes of it into HTTP: an answer with its version, or a problem. */
final class CommandDispatch {

    /** How often a command that lost a race against another process is tried again. */
    private static final int RETRIES = 3;

    private static final String UNKNOWN_CASE = "case-must-exist";

    private final CommandSender sender;
    private final PastRequests past;
    private final Answers answers;

    CommandDispatch(CommandSender sender, PastRequests past, Answers answers) {
        this.sender = sender;
        this.past = past;
        this.answers = answers;
    }

    /** 201 when something was recorded, 200 when the case already was as the command wants it. */
    ResponseEntity<Answer> answer(Sent sent, CaseCommand command) {
        Answer answer = send(sent, command);
        HttpStatus status = answer.events().isEmpty() ? HttpStatus.OK : HttpStatus.CREATED;
        return ResponseEntity.status(status)
                .location(URI.create("/cases/" + answer.caseId()))
                .eTag("\"" + answer.version() + "\"")
                .body(answer);
    }

    /** @throws ErrorResponseException if the command is refused */
    Answer send(Sent sent, CaseCommand command) {
        String fingerprint =
                sent.idempotencyKey() == null ? null : sent.fingerprint().get();
        for (int attempt = 0; ; attempt++) {
            Optional<Answer> before = firstAnswer(sent, fingerprint);
            if (before.isPresent()) {
                return before.get();
            }
            try {
                Receipt receipt = sender.send(command, sent, fingerprint);
                return answers.of(receipt.caseId(), receipt.before(), receipt.events());
            } catch (ConcurrencyException | ReceiptConflict lost) {
                if (attempt == RETRIES) {
                    throw Problems.lostRace("others keep changing this case; read it again");
                }
                pause(attempt);
            } catch (CommandRejected rejected) {
                throw refusal(rejected);
            } catch (VersionMismatch mismatch) {
                throw Problems.otherVersion(String.valueOf(mismatch.getMessage()));
            } catch (AppendRefused refused) {
                throw Problems.ruleRefuses(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "the-ledger-keeps-it",
                        "something in the request is longer or larger than the ledger keeps; nothing was recorded");
            } catch (LedgerBusy busy) {
                throw Problems.busy(Duration.ofSeconds(1), "nothing was recorded; send the request again");
            } catch (LedgerUnavailable unavailable) {
                throw Problems.busy(
                        Duration.ofSeconds(5),
                        "the database does not answer; whether the request was recorded is unknown, so send it again"
                                + " with the same idempotency key");
            }
        }
    }

    private Optional<Answer> firstAnswer(Sent sent, @Nullable String fingerprint) {
        if (sent.idempotencyKey() == null) {
            return Optional.empty();
        }
        return past.find(sent.caller().firm(), sent.idempotencyKey()).map(request -> same(request, fingerprint));
    }

    private Answer same(PastRequest request, @Nullable String fingerprint) {
        if (!request.fingerprint().equals(fingerprint)) {
            throw Problems.keyReused("this key was used for another request; a new request needs a new key");
        }
        return answers.of(request.caseId(), request.first(), request.events());
    }

    private static ErrorResponseException refusal(CommandRejected rejected) {
        boolean unknown = rejected.rule().equals(UNKNOWN_CASE);
        return Problems.ruleRefuses(
                unknown ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT,
                rejected.rule(),
                String.valueOf(rejected.getMessage()));
    }

    /** A little, and not the same for both, so that two that collided do not collide again. */
    private static void pause(int attempt) {
        long most = Duration.ofMillis(10).toNanos() << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }
}
