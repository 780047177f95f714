package kr.oneroof.requestfile.road;

import org.jspecify.annotations.Nullable;

import kr.oneroof.kernel.PersonId;

/**
 * What goes with a request from room to room.
 *
 * @param title at most 100 characters
 * @param text what the applicant wants, in the applicant's words
 * @param consent how consent to treat personal data was recorded
 * @param filedBy who filed it: a member of the company, or the staff who typed for a caller
 * @param confidential whether nobody but the person in charge may read it (비공개)
 */
public record Parcel(String title, String text, String consent, @Nullable PersonId filedBy, boolean confidential) {
    public Parcel(String title, String text, String consent, @Nullable PersonId filedBy) {
        this(title, text, consent, filedBy, false);
    }
}
