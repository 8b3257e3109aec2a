package nazca.nas.evolve;

import java.util.List;

/** How generations follow one another. It holds no state: all of that is in the history. */
public interface SearchStrategy {
    /** Networks of a generation; the first one is drawn uniformly. */
    int size(int generation);

    /** Breeds the children of the survivors; what is missing is drawn uniformly. */
    void breed(List<Individual> survivors, Nursery nursery);

    /** Who is bred from next, of those before and of the generation that was just evaluated. */
    List<Individual> survivors(List<Individual> before, List<Individual> children);
}
