"""What the machine allows: the least that could do each work, without any code of ours."""
