package nazca.bench.peers;

import java.lang.foreign.MemorySegment;

/** Signatures of C functions; public because method handles implement them. */
public final class Calls {
    private Calls() {}

    /** Takes a number. */
    @FunctionalInterface
    public interface TakesInt {
        /** Calls it. */
        void call(int value);
    }

    /** Gives a number. */
    @FunctionalInterface
    public interface GivesInt {
        /** Calls it. */
        int call();
    }

    /** {@code dlopen}. */
    @FunctionalInterface
    public interface Opens {
        /** Calls it. */
        MemorySegment call(MemorySegment path, int flags);
    }

    /** Gives an address. */
    @FunctionalInterface
    public interface GivesAddress {
        /** Calls it. */
        MemorySegment call();
    }

    /** Makes a C++ string in the room given. */
    @FunctionalInterface
    public interface FillsString {
        /** Calls it; returns the room. */
        MemorySegment call(MemorySegment room);
    }

    /** Fills a buffer. */
    @FunctionalInterface
    public interface FillsText {
        /** Calls it. */
        void call(MemorySegment buffer, int bytes);
    }

    /** {@code cblas_sgemm}. */
    @FunctionalInterface
    public interface CblasSgemm {
        /** Calls it. */
        void call(
                int order,
                int transposeA,
                int transposeB,
                int m,
                int n,
                int k,
                float alpha,
                MemorySegment a,
                int lda,
                MemorySegment b,
                int ldb,
                float beta,
                MemorySegment c,
                int ldc);
    }

    /** {@code dnnl_sgemm}. */
    @FunctionalInterface
    public interface DnnlSgemm {
        /** Calls it; 0 is success. */
        int call(
                byte transposeA,
                byte transposeB,
                long m,
                long n,
                long k,
                float alpha,
                MemorySegment a,
                long lda,
                MemorySegment b,
                long ldb,
                float beta,
                MemorySegment c,
                long ldc);
    }

    /** Takes anything; 0 is success. */
    @FunctionalInterface
    public interface Status {
        /** Calls it. */
        int call(Object... arguments);
    }

    /** Takes an address; 0 is success. */
    @FunctionalInterface
    public interface StatusOfAddress {
        /** Calls it. */
        int call(MemorySegment address);
    }

    /** A size behind an address. */
    @FunctionalInterface
    public interface SizeOf {
        /** Calls it. */
        long call(MemorySegment address);
    }

    /** {@code dnnl_primitive_desc_query_md}. */
    @FunctionalInterface
    public interface AddressOfArgument {
        /** Calls it. */
        MemorySegment call(MemorySegment descriptor, int query, int index);
    }

    /** {@code dnnl_primitive_execute}. */
    @FunctionalInterface
    public interface DnnlExecute {
        /** Calls it; 0 is success. */
        int call(MemorySegment primitive, MemorySegment stream, int count, MemorySegment arguments);
    }

    /** {@code CLBlastSgemm}, its handles as numbers. */
    @FunctionalInterface
    public interface ClBlastSgemm {
        /** Calls it; returns the status. */
        int call(
                int layout,
                int transposeA,
                int transposeB,
                long m,
                long n,
                long k,
                float alpha,
                long a,
                long offsetA,
                long lda,
                long b,
                long offsetB,
                long ldb,
                float beta,
                long c,
                long offsetC,
                long ldc,
                MemorySegment queue,
                MemorySegment event);
    }
}
