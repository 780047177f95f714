package kr.oneroof.agency.web;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

import kr.oneroof.agency.Agency;
import kr.oneroof.agency.AgencyService;
import kr.oneroof.kernel.Telephone;
import kr.oneroof.kernel.TypedInput;
import kr.oneroof.kernel.form.ValidTelephone;

/** An agency as it was typed. @param version that was on the screen; empty for a new one */
record AgencyForm(
        String kind,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 1000) String services,
        @Size(max = 200) String place,
        @Size(max = 200) String hours,
        @Email @Size(max = 254) String email,
        @ValidTelephone(office = true) String phone,
        String mouUntil,
        @Nullable Boolean listed,
        @Nullable Long version) {
    AgencyForm {
        kind = TypedInput.text(kind);
        name = TypedInput.text(name);
        services = TypedInput.text(services);
        place = TypedInput.text(place);
        hours = TypedInput.text(hours);
        email = TypedInput.text(email);
        phone = TypedInput.text(phone);
        mouUntil = TypedInput.text(mouUntil);
        listed = Boolean.TRUE.equals(listed);
    }

    static AgencyForm blank() {
        return new AgencyForm("PARTNER", "", "", "", "", "", "", "", true, null);
    }

    static AgencyForm of(AgencyService.Version known) {
        var agency = known.agency();
        return new AgencyForm(
                agency.kind().name(),
                agency.name(),
                agency.services(),
                agency.place(),
                agency.hours(),
                agency.email(),
                agency.phone(),
                Objects.toString(agency.mouUntil(), ""),
                agency.listed(),
                known.number());
    }

    long seen() {
        return version == null ? -1 : version;
    }

    void check(BindingResult errors) {
        if (TypedInput.choice(Agency.Kind.class, kind).isEmpty()) {
            errors.rejectValue("kind", "unknown");
        }
        if (!mouUntil.isEmpty() && TypedInput.day(mouUntil).isEmpty()) {
            errors.rejectValue("mouUntil", "noDay");
        }
    }

    Agency toAgency(UUID key) {
        return new Agency(
                key,
                Agency.Kind.valueOf(kind),
                name,
                services,
                place,
                hours,
                email,
                Telephone.ofOffice(phone).map(Telephone::digits).orElse(""),
                TypedInput.day(mouUntil).orElse(null),
                Boolean.TRUE.equals(listed));
    }
}
