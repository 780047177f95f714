package kr.oneroof.consultation.export.web;

import java.util.Locale;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import kr.oneroof.consultation.export.ExportFormat;
import kr.oneroof.consultation.export.ExportService.Wish;
import kr.oneroof.consultation.workbench.CaseFilter;
import kr.oneroof.kernel.NotOnFile;
import kr.oneroof.kernel.TypedInput;

/**
 * @param filter what the list was narrowed to, as its address has it
 * @param records "true" for the records of figures
 */
record ExportForm(
        @Nullable String submission,
        @Nullable String filter,
        @Nullable String records,
        @NotNull @Nullable String format,
        @Size(min = 5, max = 500) String reason) {
    ExportForm {
        reason = TypedInput.text(reason);
        format = TypedInput.choice(ExportFormat.class, format).map(Enum::name).orElse(null);
        filter = CaseFilter.ofQuery(TypedInput.text(filter)).query();
    }

    static ExportForm blank(CaseFilter filter, boolean records) {
        return new ExportForm(
                UUID.randomUUID().toString(), filter.query(), String.valueOf(records), ExportFormat.XLSX.name(), "");
    }

    /** Public for the template. */
    public boolean wantsRecords() {
        return Boolean.parseBoolean(records);
    }

    CaseFilter narrowed() {
        return CaseFilter.ofQuery(TypedInput.text(filter));
    }

    Wish toWish(Locale language) {
        return new Wish(
                key(),
                narrowed(),
                wantsRecords(),
                ExportFormat.valueOf(TypedInput.text(format)),
                reason,
                language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.KOREAN);
    }

    /** @throws NotOnFile for a key that no form of ours has sent */
    UUID key() {
        try {
            return UUID.fromString(TypedInput.text(submission));
        } catch (IllegalArgumentException _) {
            throw new NotOnFile();
        }
    }
}
