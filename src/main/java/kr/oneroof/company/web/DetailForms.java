package kr.oneroof.company.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import kr.oneroof.company.Certificate;
import kr.oneroof.company.Workplace;
import kr.oneroof.company.YearFigures;
import kr.oneroof.kernel.Won;

/** The small forms for what hangs on a profile. */
final class DetailForms {
    private DetailForms() {
    }

    record Year(@NotNull @Min(1950) @Max(2100) @Nullable Integer year,
            @NotNull @Min(0) @Max(99_999) @Nullable Integer employees,
            @NotNull @Min(0) @Max(10_000_000_000_000L) @Nullable Long sales,
            YearFigures.@NotNull @Nullable Source source) {
        YearFigures toFigures() {
            return new YearFigures(number(year), number(employees), new Won(sales == null ? 0 : sales),
                    source == null ? YearFigures.Source.OTHER : source);
        }

        private static int number(@Nullable Integer typed) {
            return typed == null ? 0 : typed;
        }
    }

    record Paper(Certificate.@NotNull @Nullable Kind kind, @NotBlank @Size(max = 50) String number,
            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate issuedOn,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate validTo) {
        Paper {
            number = Objects.requireNonNullElse(number, "");
        }

        /** Whether the last day lies before the first. */
        boolean endsBeforeItBegins() {
            return issuedOn != null && validTo != null && validTo.isBefore(issuedOn);
        }

        Certificate toCertificate() {
            return new Certificate(UUID.randomUUID(), kind == null ? Certificate.Kind.OTHER : kind, number.strip(),
                    issuedOn == null ? LocalDate.EPOCH : issuedOn, validTo);
        }
    }

    record Place(@NotBlank @Size(max = 50) String name, @NotBlank @Size(max = 200) String address, @Nullable Boolean inCity) {
        Place {
            name = Objects.requireNonNullElse(name, "");
            address = Objects.requireNonNullElse(address, "");
            inCity = Boolean.TRUE.equals(inCity);
        }

        Workplace toWorkplace() {
            return new Workplace(UUID.randomUUID(), name.strip(), address.strip(), Boolean.TRUE.equals(inCity));
        }
    }
}
