package kr.oneroof.identity.web;

import java.util.Locale;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.validation.BindingResult;

import kr.oneroof.identity.EmailAddress;
import kr.oneroof.identity.NewPerson;
import kr.oneroof.identity.Role;
import kr.oneroof.kernel.TypedInput;

record InvitationForm(
        @NotBlank @Size(max = 254) String email,
        @NotBlank @Size(max = 50) String name,
        @Size(max = 50) String unit,
        Set<Role> roles) {
    InvitationForm {
        email = TypedInput.text(email);
        name = TypedInput.text(name);
        unit = TypedInput.text(unit);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    static InvitationForm blank() {
        return new InvitationForm("", "", "", Set.of());
    }

    void check(BindingResult errors) {
        if (!email.isBlank() && !EmailAddress.isOne(email)) {
            errors.rejectValue("email", "identity.email.form");
        }
        if (roles.isEmpty()) {
            errors.rejectValue("roles", "identity.people.no-role");
        }
    }

    NewPerson toPerson() {
        return new NewPerson(email, TypedInput.text(name), "", Locale.KOREAN);
    }
}
