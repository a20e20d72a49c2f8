package org.communique.indexer.fetching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP://A.Example|http://a.example/",
                "https://a.example:443/x#part|https://a.example/x",
                "http://a.example:8080/x|http://a.example:8080/x",
                "https://пример.рф/новости/a"
                    + " b?q=ж|https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/a%20b?q=%D0%B6",
                "http://a.example/web//https://b.example/|http://a.example/web//https://b.example/",
                "http://a.example/a/./b/../c|http://a.example/a/c",
                "http://a.example/../..|http://a.example/",
                "http://a.example/%D0%B6/100%|http://a.example/%D0%B6/100%25",
                "http://a.example?x=1|http://a.example/?x=1",
                "http://[::1]:80/|http://[::1]/",
            })
    void an_address_is_written_in_one_way(String written, String address) throws Refusal {
        assertEquals(address, WebAddress.of(written).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "b, http://a.example/n/b",
        "../b, http://a.example/b",
        "/b, http://a.example/b",
        "?y, http://a.example/n/x?y",
        "'', http://a.example/n/x?q",
        "#part, http://a.example/n/x?q",
        "//b.example/c, http://b.example/c",
        "https://b.example, https://b.example/"
    })
    void a_link_leads_on_from_its_page(String link, String address) throws Refusal {
        assertEquals(address, WebAddress.of("http://a.example/n/x?q").to(link).toString());
    }

    @Test
    void an_endless_address_is_refused() {
        Refusal refusal = assertThrows(Refusal.class, () -> WebAddress.of("http://a.example/" + "x".repeat(9000)));
        assertEquals("it is longer than 8192 characters, as no address of a page is; check its list", refusal.reason());
    }
}
