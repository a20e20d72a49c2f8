package org.communique.lexicon.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.communique.lexicon.names.GazetteerReader;
import org.junit.jupiter.api.Test;

class SchemaStampTest {
    @Test
    void the_stamp_of_this_program_is_welcome() {
        SchemaStamp.check(SchemaStamp.commitData(GazetteerReader.builtIn()));
    }

    @Test
    void a_foreign_stamp_is_refused_with_advice() {
        ForeignStampException error =
                assertThrows(ForeignStampException.class, () -> SchemaStamp.check(Map.of("communique.schema", "0")));
        assertEquals(
                "The index has schema stamp 0 and this program needs " + SchemaStamp.CURRENT
                        + "; reindex it with: ./communique index --rebuild SOURCE",
                error.getMessage());
    }

    @Test
    void an_index_without_a_stamp_is_refused() {
        assertThrows(ForeignStampException.class, () -> SchemaStamp.check(Map.of()));
    }
}
