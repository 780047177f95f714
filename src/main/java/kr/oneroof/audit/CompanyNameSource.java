package kr.oneroof.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Implemented by the module that knows companies, so that the privacy officer reads names and not ids. */
public interface CompanyNameSource {
    /** All at once; unknown ids are left out. */
    Map<UUID, String> namesOf(Collection<UUID> companies);
}
