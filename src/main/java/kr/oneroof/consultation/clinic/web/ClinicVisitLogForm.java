package kr.oneroof.consultation.clinic.web;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

import kr.oneroof.consultation.clinic.ClinicVisit;
import kr.oneroof.consultation.clinic.ClinicVisitLog;
import kr.oneroof.document.FormFiles;
import kr.oneroof.kernel.TypedInput;

/** What is written down of a day, as typed. {@code files} are ids of uploads. */
record ClinicVisitLogForm(
        String starts,
        String ends,
        @NotBlank @Size(max = 200) String who,
        @NotBlank @Size(max = 4000) String done,
        @Nullable List<String> files) {
    ClinicVisitLogForm {
        starts = TypedInput.text(starts);
        ends = TypedInput.text(ends);
        who = TypedInput.text(who);
        done = TypedInput.text(done);
    }

    static ClinicVisitLogForm of(ClinicVisit visit, @Nullable String experts) {
        return new ClinicVisitLogForm(
                visit.starts().toString(), visit.ends().toString(), TypedInput.text(experts), "", List.of());
    }

    void check(FormFiles.Gathered gathered, Errors errors) {
        ClinicHours.check(starts, ends, errors);
        if (gathered.pending().stream().anyMatch(file -> !file.mediaType().startsWith("image/"))) {
            errors.rejectValue("files", "clinic.photo.only");
        }
    }

    ClinicVisitLog toLog(FormFiles.Gathered gathered) {
        return new ClinicVisitLog(
                ClinicHours.of(starts).orElseThrow(), ClinicHours.of(ends).orElseThrow(), who, done, gathered.ids());
    }
}
