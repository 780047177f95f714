package kr.oneroof.identity;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.Audited;
import kr.oneroof.kernel.PersonId;

/** Somebody was not let in. @param person whose account it was tried on; null when nobody has the address */
record LoginRefused(@Nullable PersonId person, LoginFailure why) implements Audited {
    @Override
    public String action() {
        return "identity.login-failed";
    }

    @Override
    public String subject() {
        return person == null ? "login" : "person:" + person;
    }

    @Override
    public Optional<PersonId> inNameOf() {
        return Optional.ofNullable(person);
    }

    @Override
    public String detail() {
        return why.name();
    }
}
