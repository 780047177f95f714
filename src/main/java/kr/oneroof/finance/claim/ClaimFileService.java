package kr.oneroof.finance.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import kr.oneroof.document.sheet.HeadingWords;
import kr.oneroof.document.sheet.SheetLayout;
import kr.oneroof.document.sheet.SheetReader;
import kr.oneroof.finance.bank.BankUploadRepository;
import kr.oneroof.kernel.PersonId;

/** Claims that come as files: looked at line by line before anything is claimed. */
@Service
public class ClaimFileService {
    private final BankUploadRepository uploads;
    private final ClaimService claimService;
    private final SheetLayout<ClaimColumn> layout;

    ClaimFileService(BankUploadRepository uploads, ClaimService claimService, HeadingWords headings) {
        this.uploads = uploads;
        this.claimService = claimService;
        layout = layout(headings);
    }

    static SheetLayout<ClaimColumn> layout(HeadingWords headings) {
        return new SheetLayout<>(
                ClaimColumn.class,
                headings,
                List.of(ClaimColumn.values()),
                List.of(Set.of(ClaimColumn.NUMBER), Set.of(ClaimColumn.CLAIMED)));
    }

    /**
     * What was found. @param unlike the lines that do not match, {@code read} all lines as they were understood; the
     * first of them
     */
    public record Checked(
            ClaimWorkbook sheet,
            Map<ClaimVerdict, ClaimQueries.Sum> sums,
            List<ComparedClaimLine> unlike,
            List<ClaimRow> read) {
        public static final int MOST_SHOWN = 200;

        static Checked of(ClaimWorkbook sheet, List<ComparedClaimLine> compared) {
            var sums = new EnumMap<ClaimVerdict, ClaimQueries.Sum>(ClaimVerdict.class);
            for (var verdict : ClaimVerdict.values()) {
                var lines = compared.stream()
                        .filter(one -> one.verdict() == verdict)
                        .toList();
                sums.put(
                        verdict,
                        new ClaimQueries.Sum(
                                lines.size(),
                                lines.stream()
                                        .mapToLong(one -> one.row().claimed())
                                        .sum(),
                                lines.stream()
                                        .mapToLong(one -> Objects.requireNonNullElse(one.own(), 0L))
                                        .sum()));
            }
            return new Checked(
                    sheet,
                    sums,
                    compared.stream()
                            .filter(one -> one.verdict() != ClaimVerdict.MATCH)
                            .limit(MOST_SHOWN)
                            .toList(),
                    sheet.rows().stream().limit(MOST_SHOWN).toList());
        }
    }

    /** @throws kr.oneroof.document.sheet.SheetRefused when it is no table, or lacks a column */
    public void requireTable(byte[] content) {
        layout.read(SheetReader.read(content));
    }

    /** @throws kr.oneroof.document.sheet.SheetRefused when it is no table, or lacks a column */
    @Transactional(readOnly = true)
    public Checked check(UUID bank, UUID upload) {
        var found = uploads.require(bank, upload);
        var sheet = ClaimWorkbook.read(layout.read(SheetReader.read(found.content())));
        return Checked.of(sheet, claimService.compare(bank, Objects.requireNonNull(found.quarter()), sheet.rows()));
    }

    /** Claims what the file says, once. @throws ClaimRefused while a row cannot be read */
    @Transactional
    public UUID take(UUID bank, UUID upload, PersonId clerk) {
        claimService.holdFirst(bank);
        uploads.take(upload);
        var found = uploads.require(bank, upload);
        var sheet = ClaimWorkbook.read(layout.read(SheetReader.read(found.content())));
        if (!sheet.isGood()) {
            throw new ClaimRefused("broken-rows");
        }
        return claimService.claim(bank, Objects.requireNonNull(found.quarter()), sheet.rows(), clerk);
    }
}
