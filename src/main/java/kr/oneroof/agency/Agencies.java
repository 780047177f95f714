package kr.oneroof.agency;

import java.util.List;
import java.util.UUID;

import kr.oneroof.kernel.form.Refused;

/** The directory of agencies (기관 명부). */
public interface Agencies {
    /** Those that are listed, by kind and name. */
    List<Agency> listed();

    /** All, with those that left the house. */
    List<Agency> all();

    /** @throws kr.oneroof.kernel.NotOnFile when there is none */
    Agency require(UUID id);

    /** Enters it or changes what is written of it. @throws NameTaken when another one is called so */
    void keep(Agency agency);

    /** Another agency bears this name. */
    class NameTaken extends Refused {
        NameTaken() {
            super("taken.agency.name", "name taken");
        }
    }
}
