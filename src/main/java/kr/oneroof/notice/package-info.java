/** Outbox, e-mail, inbox, SMS/Alimtalk. Carries letters; the module that knows the words writes them. */
@ApplicationModule(
        displayName = "Notices (알림)",
        allowedDependencies = {"kernel", "identity"})
package kr.oneroof.notice;

import org.springframework.modulith.ApplicationModule;
