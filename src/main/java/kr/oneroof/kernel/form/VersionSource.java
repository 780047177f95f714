package kr.oneroof.kernel.form;

import java.util.List;

/**
 * Implemented by a module for the records that its forms change, so that each form carries the version it was shown
 * with.
 */
public interface VersionSource {
    List<VersionedForms> forms();
}
