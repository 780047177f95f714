package kr.oneroof.venue.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kr.oneroof.document.sheet.Headings;
import kr.oneroof.document.sheet.SheetFiles;
import kr.oneroof.document.sheet.SheetRefused;

/** One payment of 66,550 won that came in and one that went out, as each bank lists them. */
class BankStatementReaderTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    private final BankStatementReader statement = new BankStatementReader(Headings.words(), Headings.messages());

    @ParameterizedTest
    @ValueSource(
            strings = {
                // KB 국민
                "거래내역조회\n계좌번호 : 123456-01-123456\n조회기간 : 2026.11.01 ~ 2026.11.30\n거래일시,적요,기재내용,찾으신금액,맡기신금액,거래후잔액,취급점\n2026.11.30 14:05:33,전자금융,2026-000243,0,\"66,550\",\"1,066,550\",강남\n2026.11.29 10:00:00,이체,환불,\"66,550\",0,\"1,000,000\",강남\n합  계,,,\"66,550\",\"66,550\",,\n",
                "거래일시,적요,보낸분/받는분,송금메모,출금액(원),입금액(원),잔액(원),거래점,구분\n2026.11.30 14:05,대관료,2026-000243,,0,66550,1066550,강남,인터넷뱅킹\n2026.11.29 14:05,환불,박,,66550,0,1000000,강남,인터넷뱅킹\n",
                // NH 농협
                "번호,입금일시,출금금액,입금금액,거래후잔액,거래내용,거래기록사항,거래점\n1,2026/11/30 14:05:33,0원,\"66,550원\",\"1,066,550원\",타행이체,2026-000243,본점\n2,2026/11/29 14:05:33,\"66,550원\",0원,\"1,000,000원\",이체,환불,본점\n",
                // 신한
                "거래일자\t거래시간\t적요\t출금(원)\t입금(원)\t내용\t잔액(원)\t거래점\n2026-11-30\t14:05:33\t타행PC\t\t66,550\t2026-000243\t1,066,550\t본점\n2026-11-29\t14:05:33\t이체\t66,550\t\t환불\t1,000,000\t본점\n",
                // 하나
                "No,거래일시,적요,의뢰인/수취인,입금,출금,거래후잔액,구분,거래점,거래특이사항\n1,2026-11-30 14:05:33,대관료,2026-000243,\"66,550\",0,\"1,066,550\",타행이체,본점,\n2,2026-11-29 14:05:33,환불,박,0,\"66,550\",\"1,000,000\",이체,본점,\n",
                // 우리
                "No.;거래일시;적요;기재내용;지급(원);입금(원);거래후 잔액(원);취급점;메모\n1;2026.11.30 14:05;타행;2026-000243;0;66,550;1,066,550;본점;\n2;2026.11.29 14:05;이체;환불;66,550;0;1,000,000;본점;\n",
                // IBK 기업
                "거래일시|출금|입금|거래후 잔액|거래내용|상대계좌번호|상대은행|메모|거래구분|상대계좌예금주명\n2026-11-30 14:05:33|0|66,550|1,066,550|2026-000243|110-2026-000999|국민|.|타행|박하나\n2026-11-29 14:05:33|66,550|0|1,000,000|환불|110-1|국민|.|이체|박\n",
                // 새마을금고
                "거래내역\n\n거래일자,거래시간,적요,출금금액,입금금액,잔액,거래내용,거래점\n20261130,140533,인터넷,0,66550,1066550,2026-000243,본점\n20261129,140533,인터넷,66550,0,1000000,환불,본점\n",
                // 카카오뱅크
                "거래일시,구분,거래금액,거래 후 잔액,거래구분,내용,메모\n2026.11.30 14:05:33,입금,\"66,550\",\"1,066,550\",일반입금,2026-000243,\n2026.11.29 14:05:33,출금,\"-66,550\",\"1,000,000\",계좌이체,환불,\n",
                // 토스뱅크
                "토스뱅크 거래내역\n거래 일시,적요,거래 유형,거래 기관,계좌번호,거래 금액,거래 후 잔액,메모\n2026.11.30 14:05:33,2026-000243,입금,국민은행,110-1,\"66,550\",\"1,066,550\",\n2026.11.29 14:05:33,환불,출금,국민은행,110-1,\"-66,550\",\"1,000,000\",\n",
                // 우체국, 수협 and others by the same words
                "거래일,거래구분,지급금액,입금금액,잔액,적요\n2026년 11월 30일,대체,0,66550,1066550,2026-000243\n2026년 11월 29일,대체,66550,0,1000000,환불\n",
                "순번,맡기신 금액,찾으신 금액,거래일자,거래내용\n1,66550.00,-,26.11.30,2026-000243\n2,-,66550.00,26.11.29,환불\n",
                "입출금구분,금액,일자,내용\n입,66550,2026-11-30,2026-000243\n출,66550,2026-11-29,환불\n",
                "거래일자,금액,적요\n2026-11-30,66550,2026-000243\n2026-11-29,△66550,환불\n",
                "거래일자,금액,적요\n2026-11-30,66550,2026-000243\n2026-11-29,\"(66,550)\",환불\n",
                // of two lines
                "거래일자,거래금액,,적요\n,입금,출금,\n2026-11-30,66550,0,2026-000243\n2026-11-29,0,66550,환불\n",
                "거래일자,거래금액,,적요\n,출금,입금,\n2026-11-30,0,66550,2026-000243\n2026-11-29,66550,0,환불\n",
                "Date,Description,Debit,Credit,Balance\n2026-11-30,2026-000243,,66550,1066550\n2026-11-29,refund,66550,,1000000\n",
                // without heading
                "2026-11-30,66550,2026-000243\n2026-11-29,-66550,환불\n"
            })
    void readsTheLayoutOfEachBank(String list) {
        for (var content : new byte[][] {
            list.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + list).getBytes(StandardCharsets.UTF_16LE),
            list.getBytes(Charset.forName("x-windows-949"))
        }) {
            var read = statement.read(content);
            assertThat(read.incoming()).singleElement().satisfies(line -> {
                assertThat(line.on()).isEqualTo(DAY);
                assertThat(line.won()).isEqualTo(66_550);
                assertThat(line.words()).contains("2026-000243").doesNotContain("999");
            });
            assertThat(read.outgoing()).singleElement().satisfies(line -> {
                assertThat(line.on()).isEqualTo(DAY.minusDays(1));
                assertThat(line.won()).isEqualTo(66_550);
            });
            assertThat(read.unread()).isEmpty();
        }
    }

    @Test
    void readsWorkbooksAndPagesAlike() {
        for (var book : new Workbook[] {new XSSFWorkbook(), new HSSFWorkbook()}) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("거래내역조회");
            var names = new String[] {"No", "거래일시", "출금액", "입금액", "적요"};
            var heading = sheet.createRow(4);
            for (var column = 0; column < names.length; column++) {
                heading.createCell(column).setCellValue(names[column]);
            }
            var row = sheet.createRow(5);
            row.createCell(0).setCellValue(1);
            row.createCell(1).setCellValue(DAY.atTime(14, 5));
            var style = book.createCellStyle();
            style.setDataFormat((short) 22);
            row.getCell(1).setCellStyle(style);
            row.createCell(2).setCellValue(0);
            row.createCell(3).setCellValue(66_550);
            row.createCell(4).setCellValue("2026-000243");
            assertThat(statement.read(SheetFiles.bytes(book)).incoming())
                    .containsExactly(new VenuePaymentService.BankLine(6, DAY, 66_550, "2026-000243"));
        }
        assertThat(statement
                        .read(
                                "<table><tr><td>거래일자<td>출금액<td>입금액<td>적요</tr><tr><td>2026.11.30<td>0<td>66,550<td>2026-000243</table>"
                                        .getBytes(Charset.forName("x-windows-949")))
                        .incoming())
                .containsExactly(new VenuePaymentService.BankLine(2, DAY, 66_550, "2026-000243"));
    }

    @Test
    void namesLinesThatItCannotRead() {
        var read = statement.read(
                "거래일자,출금액,입금액,적요\n2026-11-30,0,0,이월\n어제,0,66550,2026-000243\n2026-11-30,0,육만원,박\n2026-11-30,?,66550,박\n2026-11-30,0,5,박\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.unread()).containsExactly(2L, 3L, 4L, 5L);
        assertThat(read.incoming())
                .singleElement()
                .satisfies(line -> assertThat(line.line()).isEqualTo(6));
    }

    /** Where the list says only what went out, nothing came in. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "거래일자,출금액,적요\n2026-11-30,66550,2026-000246 대관료 환불\n",
                "거래일자,찾으신금액,잔액,내용\n2026-11-30,66550,1,2026-000246\n"
            })
    void takesNoMoneyOutForMoneyIn(String list) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> statement.read(list.getBytes(StandardCharsets.UTF_8)))
                .satisfies(refused -> assertThat(refused.facts()[0]).isIn("입금", "Money in"))
                .withMessage("missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "거래일자,입금액(천원),적요\n2026-11-30,66,박\n",
                "(단위: 천원)\n거래일자,입금액,적요\n2026-11-30,66,박\n",
                "거래일자,입금액(백만원),적요\n2026-11-30,66,박\n"
            })
    void takesNoThousandsForWon(String list) {
        assertThatExceptionOfType(SheetRefused.class)
                .isThrownBy(() -> statement.read(list.getBytes(StandardCharsets.UTF_8)))
                .withMessage("unit");
    }
}
