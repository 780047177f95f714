package kr.oneroof.consultation.consultinghours;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.Category;
import kr.oneroof.kernel.PersonId;

/**
 * Somebody who sits in the consulting room (상담 전문가).
 *
 * @param profession such as tax accountant
 * @param categories what companies may ask about, one at least
 * @param person the consultant's account, for an expert who has one
 */
public record ConsultingExpert(
        UUID id,
        String name,
        String profession,
        List<Category> categories,
        @Nullable PersonId person) {
    public ConsultingExpert {
        categories = List.copyOf(categories);
    }
}
