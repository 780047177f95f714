/** Files and their checks, and the company's document box. */
@ApplicationModule(
        displayName = "Documents (문서)",
        allowedDependencies = {"kernel", "kernel :: form", "identity", "company", "notice", "audit"})
package kr.oneroof.document;

import org.springframework.modulith.ApplicationModule;
