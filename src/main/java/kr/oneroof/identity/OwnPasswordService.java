package kr.oneroof.identity;

import java.util.Optional;

import org.springframework.stereotype.Component;

import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.PersonId;
import kr.oneroof.kernel.SourceAddress;

/**
 * Changes the password of who is logged in. Wrong present ones are counted with those at the log-in: a session that
 * somebody else sits at is no place to guess. No transaction holds the count while the hash is made.
 */
@Component
public class OwnPasswordService {
    private final AccountService accounts;
    private final PersonQueries people;
    private final LoginAttemptRepository attempts;
    private final LoginRecordService records;

    OwnPasswordService(
            AccountService accounts,
            PersonQueries people,
            LoginAttemptRepository attempts,
            LoginRecordService records) {
        this.accounts = accounts;
        this.people = people;
        this.attempts = attempts;
        this.records = records;
    }

    /** What is wrong with the wanted one, as the tail of a message key; empty when nothing is. */
    public Optional<String> objection(PersonId person, String wanted) {
        return accounts.objection(wanted, person);
    }

    /** False when the present one is wrong, or when too many wrong ones came before. */
    public boolean change(PersonId person, String present, String wanted) {
        var made = new LoginTry(people.find(person).orElseThrow(NotOnFile::new).email(), SourceAddress.ofRequest(), "");
        var mayTry = attempts.mayTry(made);
        if (mayTry && accounts.changePassword(person, present, wanted)) {
            attempts.succeeded(made);
            return true;
        }
        records.failed(person, mayTry ? LoginFailure.WRONG_PASSWORD : LoginFailure.RESTING);
        return false;
    }
}
