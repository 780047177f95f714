package kr.oneroof.identity;

import java.util.Collection;

import kr.oneroof.kernel.PersonId;

/** Implemented by modules that know names of a person's own, a company's above all: no password is made of them. */
public interface PersonalWordSource {
    Collection<String> ofPerson(PersonId person);
}
