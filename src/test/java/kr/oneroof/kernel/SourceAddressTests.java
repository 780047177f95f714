package kr.oneroof.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceAddressTests {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.9,                         203.0.113.9",
        "::ffff:203.0.113.9,                  203.0.113.9",
        "0:0:0:0:0:ffff:cb00:7109,            203.0.113.9",
        "2001:db8:1:2:3:4:5:6,                2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::1,                     2001:db8:1:2:0:0:0:0/64",
        "2001:DB8:0001:2:ffff:ffff:ffff:ffff, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::1,                     2001:db8:1:3:0:0:0:0/64",
        "fe80::1%eth0,                        fe80:0:0:0:0:0:0:0/64",
        "no-address.example,                  no-address.example"
    })
    void countsAnAddressOrANetworkOf64Bits(String address, String source) {
        assertThat(SourceAddress.networkOf(address)).isEqualTo(source);
    }
}
