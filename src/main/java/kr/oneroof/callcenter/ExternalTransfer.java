package kr.oneroof.callcenter;

import java.time.LocalDateTime;

/**
 * A matter of another agency (타기관 이송): goes there within 8 working hours, and the caller is told (민원 처리에 관한 법률 시행령
 * 제13조).
 *
 * @param told how the caller was told
 * @param due by when it had to go
 */
public record ExternalTransfer(String agency, String told, LocalDateTime due, LocalDateTime at) {
    public boolean isLate() {
        return at.isAfter(due);
    }
}
